import { describe, expect, it } from 'vitest';
import { buttonFor, chatInputCommands, commands, definitions } from '../../../src/discord/commands/index.js';
import { quotedPart } from '../../../src/discord/commands/who-said-this.js';
import { customId, parseCustomId } from '../../../src/discord/buttons/custom-id.js';
import { checkBody } from '../../../src/sandbox/checks/rules.js';

describe('the registry of commands', () => {
  it('names every command once', () => {
    const names = commands.map(({ data }) => `${data.type} ${data.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("keeps Discord's limits", () => {
    expect(checkBody('commands', definitions)).toEqual([]);
  });

  it('offers every command everywhere', () => {
    for (const { data } of commands) {
      expect(data.contexts, data.name).toEqual([0, 1, 2]);
      expect(data.integration_types, data.name).toEqual([0, 1]);
    }
  });

  it('offers a private answer to every slash command', () => {
    for (const { data } of chatInputCommands) {
      expect(
        data.options?.map(({ name }) => name),
        data.name,
      ).toContain('private');
    }
  });

  it('has suggestions where a definition promises them', () => {
    for (const command of chatInputCommands) {
      const { data } = command;
      const promised = data.options?.some((option) => 'autocomplete' in option && option.autocomplete) === true;
      expect('autocomplete' in command, data.name).toBe(promised);
    }
  });
});

describe('buttonFor', () => {
  it.each([
    '1:who-said:page:2',
    '1:what-policy:page:1',
    '1:ask:page:9',
    '1:sources:page:3',
    '1:context:show:a-1',
    '1:context:walk:a-1',
  ])('finds the handler of %s', (id) => {
    expect(buttonFor(id)).not.toBeNull();
  });

  it.each([
    '',
    '1',
    '0:ask:page:1',
    '2:ask:page:1',
    '1:help:page:1',
    '1:ask:toString:1',
    '1:constructor:page:1',
    '1:ask:page',
  ])('finds none for "%s"', (id) => {
    expect(buttonFor(id)).toBeNull();
  });
});

describe('customId', () => {
  it('is read back as it was written, colons in its state included', () => {
    const button = { owner: 'ask', action: 'page', state: '2:of:3' };
    expect(parseCustomId(customId(button))).toEqual(button);
  });

  it('is never longer than Discord takes', () => {
    expect(() => customId({ owner: 'ask', action: 'page', state: 'x'.repeat(89) })).not.toThrow();
    expect(() => customId({ owner: 'ask', action: 'page', state: 'x'.repeat(90) })).toThrow(RangeError);
  });
});

describe('quotedPart', () => {
  it.each([
    ['She said "no lorry crosses" twice.', 'no lorry crosses'],
    ['“No lorry”, she said, “crosses this bridge”.', 'crosses this bridge'],
    ['« Aucun camion », a-t-elle dit.', 'Aucun camion'],
    ['„Kein Wagen“', 'Kein Wagen'],
    ["It's the hauliers' bridge", "It's the hauliers' bridge"],
    ['Unclosed "quotation', 'Unclosed "quotation'],
    ['', ''],
  ])('of %j is %j', (content, part) => {
    expect(quotedPart(content)).toBe(part);
  });
});
