import type { PortalScenario } from '../../scenarios/index.ts';
import { type Course, partsOf } from '../model/course.ts';

/** The scenarios that a course uses, each once. */
export function scenariosOf(course: Course): PortalScenario[] {
  const all = partsOf(course).flatMap((part) => {
    if (part.kind === 'exercise') return [part.exercise.scenario];
    return part.kind === 'check' ? [part.check.scenario] : [];
  });
  return [...new Set(all)];
}
