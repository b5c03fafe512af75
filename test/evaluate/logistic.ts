/** A place by the numbers of what it has; a repository with many places weighs as the root of their count. */
export interface Example {
  readonly repository: string;
  readonly role: boolean;
  readonly has: readonly number[];
}

export interface Model {
  bias: number;
  readonly weights: Float64Array;
}

export interface Fitting {
  readonly steps: number;
  readonly rate: number;
  /** How strongly weights are pulled towards nothing. */
  readonly shrink: number;
}

export function scoreOf({ bias, weights }: Model, { has }: Example): number {
  return has.reduce((sum, each) => sum + (weights[each] ?? 0), bias);
}

/** Logistic regression by Ada-grad over all examples at once, each weight pulled towards nothing; the same data give the same weights. */
export function fit(examples: readonly Example[], size: number, { steps, rate, shrink }: Fitting): Model {
  const model: Model = { bias: 0, weights: new Float64Array(size) };
  const squares = new Float64Array(size).fill(1e-9);
  const shares = sharesOf(examples);
  for (let step = 0; step < steps; step++) {
    const slopes = new Float64Array(size);
    let bias = 0;
    examples.forEach((example, index) => {
      const error = (shares[index] ?? 0) * ((example.role ? 1 : 0) - 1 / (1 + Math.exp(-scoreOf(model, example))));
      bias += error;
      for (const each of example.has) slopes[each] = (slopes[each] ?? 0) + error;
    });
    model.bias += 0.5 * bias;
    for (let index = 0; index < size; index++) {
      const weight = model.weights[index] ?? 0;
      const pulled = (slopes[index] ?? 0) - shrink * weight;
      squares[index] = (squares[index] ?? 0) + pulled * pulled;
      model.weights[index] = weight + (rate * pulled) / Math.sqrt(squares[index] ?? 1);
    }
  }
  return model;
}

function sharesOf(examples: readonly Example[]): readonly number[] {
  const sizes = new Map<string, number>();
  const keyOf = ({ repository, role }: Example) => `${repository} ${String(role)}`;
  for (const example of examples) sizes.set(keyOf(example), (sizes.get(keyOf(example)) ?? 0) + 1);
  const weights = examples.map((example) => 1 / Math.sqrt(sizes.get(keyOf(example)) ?? 1));
  const total = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each) => each / total);
}

/** The share of pairs of a role and another acronym that the model ranks rightly. */
function areaUnderCurve(model: Model, examples: readonly Example[]): number {
  const ranked = examples.map((example) => ({ role: example.role, score: scoreOf(model, example) })).sort((one, other) => one.score - other.score);
  let others = 0;
  let pairs = 0;
  for (const { role } of ranked) if (role) pairs += others; else others++;
  return pairs / Math.max(1, others * (ranked.length - others));
}

/** That area on each fifth of the repositories, after learning from the others. */
export function areasLeftOut(examples: readonly Example[], size: number, fitting: Fitting): readonly string[] {
  const repositories = [...new Set(examples.map(({ repository }) => repository))].sort();
  return [0, 1, 2, 3, 4].map((part) => {
    const held = new Set(repositories.filter((_, index) => index % 5 === part));
    const model = fit(examples.filter(({ repository }) => !held.has(repository)), size, fitting);
    return areaUnderCurve(model, examples.filter(({ repository }) => held.has(repository))).toFixed(3);
  });
}
