import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { FileSearch } from '../../../src/vscode/glossaries/fileSearch';

const uri = (name: string) => ({ path: name }) as vscode.Uri;

/** A search whose answers are given by hand. */
function held() {
  const asked: { readonly answer: (...names: string[]) => void; readonly fail: () => void }[] = [];
  const search = () => new Promise<readonly vscode.Uri[]>((resolve, reject) => asked.push({ answer: (...names) => resolve(names.map(uri)), fail: () => reject(new Error('No search here.')) }));
  return { asked, search };
}

const names = async (found: Promise<readonly vscode.Uri[]>) => (await found).map(({ path }) => path);
const settled = () => new Promise((resolve) => setImmediate(resolve));

suite('FileSearch', () => {
  test('gives what is found', async () => {
    const files = new FileSearch(() => assert.fail('nothing was late'));
    assert.deepEqual(await names(files.find('a', async () => [uri('x')])), ['x']);
    assert.deepEqual(await names(files.find('a', async () => [])), []);
  });

  test('gives what was found before where a search fails, also at once', async () => {
    const files = new FileSearch(() => assert.fail('nothing was late'));
    await files.find('a', async () => [uri('x')]);
    assert.deepEqual(await names(files.find('a', () => Promise.reject(new Error('No search here.')))), ['x']);
    assert.deepEqual(await names(files.find('b', () => { throw new Error('No search here.'); })), []);
  });

  test('does not wait for a search that does not end, nor begins another', async () => {
    const { asked, search } = held();
    const files = new FileSearch(() => assert.fail('nothing has arrived'), 1);
    assert.deepEqual(await names(files.find('a', search)), []);
    assert.deepEqual(await names(files.find('a', search)), []);
    assert.equal(asked.length, 1);
  });

  test('tells of an answer that is late, which is the next one’s', async () => {
    const { asked, search } = held();
    let told = 0;
    const files = new FileSearch(() => (told += 1), 1);
    await files.find('a', search);
    asked[0]?.answer('x');
    await settled();
    assert.equal(told, 1);
    assert.deepEqual(await names(files.find('a', search)), ['x']);
    assert.equal(asked.length, 1);
  });

  test('searches anew where somebody asked in the meantime', async () => {
    const { asked, search } = held();
    let told = 0;
    const files = new FileSearch(() => (told += 1), 1);
    await files.find('a', search);
    await files.find('a', search);
    asked[0]?.answer('old');
    await settled();
    assert.equal(told, 1);
    const fresh = files.find('a', search);
    await settled();
    asked[1]?.answer('new');
    assert.deepEqual(await names(fresh), ['new']);
  });

  test('tells of a late failure only those who asked again', async () => {
    const { asked, search } = held();
    let told = 0;
    const files = new FileSearch(() => (told += 1), 1);
    await files.find('a', search);
    asked[0]?.fail();
    await settled();
    assert.equal(told, 0);
  });
});
