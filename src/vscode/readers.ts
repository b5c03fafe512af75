import type * as vscode from 'vscode';
import type { Glossary } from '../core/glossary/glossary';
import { NO_ROLE } from '../core/mentions/pins';
import { readerOf, type Reader } from '../core/mentions/reader';
import { sourceOf } from './documentSource';
import { meaningIn } from './settings';

interface Known {
  readonly version: number;
  readonly glossary: Glossary;
  readonly reader: Reader;
}

const known = new WeakMap<vscode.TextDocument, Known>();

/** A reader of a document as it stands now, made anew only when the document or the glossary changed. */
export function readerFor(glossary: Glossary, document: vscode.TextDocument): Reader {
  const last = known.get(document);
  if (last?.version === document.version && last.glossary === glossary) return last.reader;
  const reader = readerOf(glossary, sourceOf(document), (form) => {
    const meaning = meaningIn(document, form.name);
    return meaning === undefined ? undefined : { role: meaning.means === NO_ROLE ? undefined : meaning.means, where: meaning.in };
  });
  known.set(document, { version: document.version, glossary, reader });
  return reader;
}
