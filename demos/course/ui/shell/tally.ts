import { type Course, type Part, partsOf } from '../../model/course.ts';
import { exerciseOf, type Progress } from '../../model/progress.ts';
import type { PartStanding, Standing } from '../../model/standing.ts';

/** How many steps, questions and tasks were done, and how. */
export interface Tally {
  readonly unaided: number;
  readonly helped: number;
  readonly skipped: number;
  readonly left: number;
  readonly points: number;
  readonly possible: number;
}

type Manner = 'unaided' | 'helped' | 'skipped' | 'left';

const ofStep = { own: 'unaided', hint: 'helped', shown: 'helped', skipped: 'skipped' } as const;

const ofAnswer = {
  open: 'left',
  wrong: 'left',
  right: 'unaided',
  rightLater: 'unaided',
  shown: 'helped',
  skipped: 'skipped',
} as const;

/** How each thing that a part asks for was done. Of an optional exercise only once it is begun. */
function mannersOf(part: Part, { answer, verdicts, help = {} }: PartStanding, progress: Progress): Manner[] {
  switch (part.kind) {
    case 'exercise': {
      const { done } = exerciseOf(progress, part);
      if (part.exercise.optional && done.length === 0) return [];
      return part.exercise.steps.map((_, index) => {
        const outcome = done[index];
        return outcome ? ofStep[outcome] : 'left';
      });
    }
    case 'question':
      return [ofAnswer[answer ?? 'open']];
    case 'check':
      return Object.keys(part.check.tasks).map((task) => {
        const asked = help[task];
        if (asked === 'skipped') return 'skipped';
        if (verdicts?.[task] !== 'met') return 'left';
        return asked ? 'helped' : 'unaided';
      });
  }
}

/** Counts what was done of some parts. Pure. */
export function tallyOf(
  course: Course,
  progress: Progress,
  standing: Standing,
  counts: (part: Part) => boolean,
): Tally {
  const parts = partsOf(course).filter(counts);
  const standings = parts.flatMap(({ id }) => standing.parts[id] ?? []);
  const manners = standings.flatMap((one) => mannersOf(one.part, one, progress));
  const number = (manner: Manner) => manners.filter((one) => one === manner).length;
  const sum = (of: 'points' | 'possible') => standings.reduce((total, one) => total + one[of], 0);
  return {
    unaided: number('unaided'),
    helped: number('helped'),
    skipped: number('skipped'),
    left: number('left'),
    points: sum('points'),
    possible: sum('possible'),
  };
}
