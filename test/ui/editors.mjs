// @ts-check
// For mocha's --require: the one served VS Code that all UI tests share, started by the first test that needs it.
import { Editors } from '../machine/editors.mjs';

export const editors = new Editors({ vsix: process.env['EXECUTIVE_ROLES_VSIX'] });

export const mochaGlobalTeardown = () => editors.close();
