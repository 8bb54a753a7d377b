import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftFromHtml } from '../../src/ingest/index.js';
import { readOutletRules, shippedOutletRules } from '../../src/ingest/page/outlet-files.js';
import type { OutletRules } from '../../src/ingest/page/outlet-rules.js';
import { temporaryFolder } from '../temporary-folder.js';

const first = 'The council of Halden dropped the toll on the old bridge on Tuesday night, after a winter of protests.';
const second = '“Nobody will pay to cross this bridge again,” said Mayor Tomas Brandvold, who had asked for the vote.';
const weather = 'Rain is expected over Halden until Thursday noon, and the river stands a foot above its mean for May.';

const page = `<!doctype html><html lang="en"><head><title>The toll is gone</title><meta property="og:site_name" content="HC Digital"></head><body>
  <h1>The toll is gone</h1><p class="hand">From the desk of Ines Okafor</p><i class="stamp">May 12, 2031</i>
  <div class="box"><p>${first}</p><div class="sky"><p>${weather}</p></div><p>${second}</p></div></body></html>`;

const rules: OutletRules = {
  hosts: ['courier.example'],
  outlet: 'Halden Courier',
  content: 'div.box',
  drop: ['div.sky'],
  byline: 'p.hand',
  published: 'i.stamp',
};

const read = (url: string, own: OutletRules = rules) => {
  const { facts, provenance, paragraphs } = draftFromHtml(page, url, undefined, [own]);
  return { facts, provenance, texts: paragraphs.map(({ text }) => text) };
};

describe('the rules of one outlet', () => {
  test('say what is the article, and what it is called', () => {
    const { facts, provenance, texts } = read('https://news.courier.example/toll');
    expect(texts).toEqual([first, second]);
    expect(facts).toMatchObject({ outlet: 'Halden Courier', published: '2031-05-12' });
    expect(provenance.published).toEqual({ basis: 'stated', from: 'rules of the outlet', printed: 'May 12, 2031' });
  });

  test('name nobody where the element names nobody surely', () => {
    expect(read('https://courier.example/toll').facts.byline).toBeNull();
    const named = draftFromHtml(page.replace('From the desk of', 'By'), 'https://courier.example/toll', undefined, [
      rules,
    ]);
    expect(named.facts.byline).toBe('Ines Okafor');
  });

  test('do not touch the pages of others', () => {
    for (const url of ['https://example.net/toll', 'https://notcourier.example/toll']) {
      const { facts, texts } = read(url);
      expect(texts).toContain(weather);
      expect(facts.outlet).toBe('HC Digital');
    }
  });

  test('that fit nothing on the page leave it to the general rules', () => {
    const { texts } = read('https://courier.example/toll', { hosts: ['courier.example'], content: 'div.gone' });
    expect(texts).toContain(first);
  });
});

describe('the files of rules', () => {
  test('that ship are rules', () => {
    expect(Array.isArray(shippedOutletRules())).toBe(true);
  });

  test('are read from a folder; one that has none is named', () => {
    const folder = `${join(temporaryFolder(), 'outlets')}/`;
    mkdirSync(folder);
    writeFileSync(`${folder}courier.json`, JSON.stringify(rules));
    writeFileSync(`${folder}README.md`, 'nothing');
    expect(readOutletRules(folder)).toEqual([rules]);
    writeFileSync(`${folder}post.json`, '{"hosts":[]}');
    expect(() => readOutletRules(folder)).toThrow('post.json');
  });
});
