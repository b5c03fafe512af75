import { FEATURES } from './features';

/** How likely each of some feature vectors is, together 1: a conditional logit over the senses of a form. */
export function likelihoods(vectors: readonly Float64Array[], weights: Float64Array): readonly number[] {
  const scores = vectors.map((vector) => dot(vector, weights));
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}

/** The weights by feature name as a vector; a feature without a weight weighs nothing. */
export function weightVector(weights: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(FEATURES, (name) => weights[name] ?? 0);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
