/**
 * All that reads and writes glossary files, in one object: a bundle of its own, since the YAML library and the validator
 * would else be loaded whenever the editor starts. See `src/vscode/fileTools.ts`.
 */
import { addRole, addRoles, editRole, removeRole } from './edit/editRoles';
import { addPin, editPin, removePin } from './edit/editPins';
import { putRole } from './edit/putRole';
import { exportCsv } from './export/exportCsv';
import { exportJson } from './export/exportJson';
import { exportMarkdown } from './export/exportMarkdown';
import { exportSkos } from './export/exportSkos';
import { exportYaml } from './export/exportYaml';
import { fieldAt } from './own/authoring/fieldAt';
import { fileFindings } from './own/authoring/fileFindings';
import { fileHover } from './own/authoring/fileHover';
import { idMentions } from './own/authoring/idMentions';
import { rowProblems } from './own/authoring/rowProblems';
import { readContextive } from './own/importing/readContextive';
import { readCsv } from './own/importing/readCsv';
import { rolesFromCsv } from './own/importing/rolesFromCsv';
import { resolveImports } from './own/importing/resolveImports';
import { layersFor } from './own/merging/layers';
import { mergeGlossaries, mergingOf } from './own/merging/mergeGlossaries';
import { readLayers } from './own/readLayers';
import { readOwnGlossary } from './own/reading/readOwnGlossary';

export const fileTools = {
  readOwnGlossary,
  readLayers,
  readContextive,
  resolveImports,
  readCsv,
  rolesFromCsv,
  fieldAt,
  fileFindings,
  fileHover,
  idMentions,
  rowProblems,
  layersFor,
  mergeGlossaries,
  mergingOf,
  addRole,
  addRoles,
  putRole,
  editRole,
  removeRole,
  addPin,
  editPin,
  removePin,
  exportCsv,
  exportJson,
  exportMarkdown,
  exportSkos,
  exportYaml,
};

export type FileTools = typeof fileTools;
