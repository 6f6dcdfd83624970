import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const rows = readFileSync(new URL('../resources/web-addresses.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));

test('the table that the server is held to says what a browser makes of an address', () => {
  assert.ok(rows.length > 60);
  for (const [written, outcome, href] of rows) {
    const url = URL.canParse(JSON.parse(written)) ? new URL(JSON.parse(written)) : null;
    const web = url && ['http:', 'https:'].includes(url.protocol);
    assert.equal(web ? 'taken' : url ? 'scheme' : 'refused', outcome, written);
    if (web) assert.equal(url.href, href, written);
  }
});

test('what is kept of an address leads to the same place from any page', () => {
  for (const [written, , href, kept] of rows.filter(([, outcome]) => outcome === 'taken')) {
    for (const base of ['http://jira.example/a/b', 'https://jira.example/a/b']) {
      assert.equal(new URL(JSON.parse(kept), base).href, href, written);
    }
  }
});
