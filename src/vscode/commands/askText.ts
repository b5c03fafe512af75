import * as vscode from 'vscode';

/** As much as the format takes. */
export const MOST_NAME = 120;
export const MOST_TEXT = 1_200;

interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly value: string;
  readonly most: number;
  readonly isOptional?: boolean;
}

/** Asks for a line of text; undefined if the reader leaves. It stays open while they look something up elsewhere. */
export async function askText({ title, prompt, value, most, isOptional = false }: Question): Promise<string | undefined> {
  const said = await vscode.window.showInputBox({
    title,
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (text) => {
      if (!isOptional && text.trim() === '') return vscode.l10n.t('Please write something.');
      return text.length > most ? vscode.l10n.t('At most {0} characters, please.', String(most)) : undefined;
    },
  });
  return said?.trim();
}
