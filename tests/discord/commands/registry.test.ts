import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../src/discord/commands/check.js';
import { escapeMarkdown, oneLine } from '../../../src/discord/views/escaping.js';
import { longestChecked } from '../../../src/discord/views/question.js';
import { hostileText } from '../hostile.js';
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
    '1:on-record:page:2',
    '1:timeline:page:2',
    '1:compare:page:2',
    '1:wording:page:2',
    '1:article:page:2',
    '1:check:page:2',
    '1:reading:take:timeline>ask',
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

describe('beginningOf', () => {
  it('leaves a message as it is when an answer can carry it', () => {
    expect(beginningOf('No lorry crosses.')).toBe('No lorry crosses.');
  });

  it('keeps whole words of a long one, and says that it goes on', () => {
    fc.assert(
      fc.property(hostileText(400), (content) => {
        const words = oneLine(content);
        const beginning = beginningOf(words);
        expect(escapeMarkdown(beginning).length).toBeLessThanOrEqual(longestChecked);
        if (beginning !== words) expect(beginning).toMatch(/\[…\]$/u);
        expect(words.startsWith(beginning.replace(/ ?\[…\]$/u, ''))).toBe(true);
      }),
      { numRuns: 100 },
    );
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
