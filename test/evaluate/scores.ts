export interface Answer {
  readonly form: string;
  readonly setting: string;
  readonly gold: string;
  /** null: abstained, which is never correct. */
  readonly said: string | null;
}

/** Accuracy, the accuracy of what was answered, coverage, and the mean over the forms of their macro-F1. */
export function scoresOf(answers: readonly Answer[]): string {
  const answered = answers.filter(({ said }) => said !== null);
  const right = answered.filter(({ gold, said }) => gold === said).length;
  const figures = { rows: answers.length, accuracy: right / answers.length, answered: right / Math.max(1, answered.length), coverage: answered.length / answers.length, 'macro-F1': macroF1(answers) };
  return Object.entries(figures).map(([name, value]) => `${name} ${Number.isInteger(value) && name === 'rows' ? String(value) : value.toFixed(3)}`).join(', ');
}

/** The accuracy of always naming what a form means most often in these rows. */
export function baseline(answers: readonly Answer[]): string {
  const usual = new Map(unique(answers.map(({ form }) => form)).map((form) => [form, mostFrequent(answers.filter((each) => each.form === form).map(({ gold }) => gold))]));
  return (answers.filter(({ form, gold }) => usual.get(form) === gold).length / answers.length).toFixed(3);
}

function macroF1(answers: readonly Answer[]): number {
  return mean(unique(answers.map(({ form }) => form)).map((form) => formF1(answers.filter((each) => each.form === form))));
}

function formF1(answers: readonly Answer[]): number {
  return mean(
    unique(answers.map(({ gold }) => gold)).map((sense) => {
      const right = answers.filter(({ gold, said }) => gold === sense && said === sense).length;
      const total = answers.filter(({ gold }) => gold === sense).length + answers.filter(({ said }) => said === sense).length;
      return (2 * right) / total;
    }),
  );
}

function mostFrequent(values: readonly string[]): string | undefined {
  const count = (value: string) => values.filter((each) => each === value).length;
  return unique(values).sort((one, other) => count(other) - count(one))[0];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
