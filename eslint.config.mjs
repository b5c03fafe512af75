// The walls between the rooms, and the few habits a compiler cannot hold. `npm run lint` runs it.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** @param {string} reason @param {...string} group */
const forbid = (reason, ...group) => ({ group, message: reason });

const noVscode = forbid('Only src/vscode and src/extension.ts may import vscode: convert at the edge and pass values.', 'vscode');
const noNode = forbid('What ships runs in a web worker too: no Node built-ins.', 'node:*', 'fs', 'path', 'os', 'child_process');

/** @param {...{ group: string[], message: string }} patterns */
const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/', 'test/screenshots/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-control-regex': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['src/core/**/*.ts'], rules: imports(noVscode, noNode, forbid('The core imports nothing but the core.', '**/vscode/**', '**/webview/**')) },
  { files: ['src/webview/**/*.ts'], rules: imports(noVscode, noNode, forbid('The view takes its picture from the protocol.', '**/vscode/**')) },
  { files: ['src/vscode/**/*.ts', 'src/extension.ts'], rules: imports(noNode) },
  {
    files: ['test/**', '*.js', '*.mjs'],
    languageOptions: { globals: Object.fromEntries(['console', 'process', 'require', 'module', '__dirname', 'URL', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'fetch', 'Buffer', 'document', 'window', 'globalThis', 'AbortSignal', 'AbortController'].map((name) => [name, 'readonly'])) },
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off', 'max-lines-per-function': 'off' },
  },
  { files: ['eslint.config.mjs'], rules: { 'no-restricted-exports': 'off' } },
);
