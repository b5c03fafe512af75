// @ts-check

/** Each kind of theme with the class that the workbench bears once it is applied. */
export const themes = [
  { kind: 'light', theme: 'Default Light Modern', applied: 'vs' },
  { kind: 'dark', theme: 'Default Dark Modern', applied: 'vs-dark' },
  { kind: 'contrast-dark', theme: 'Default High Contrast', applied: 'hc-black' },
  { kind: 'contrast-light', theme: 'Default High Contrast Light', applied: 'hc-light' },
];
