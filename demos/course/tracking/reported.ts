/*
 * What an LMS is told, and when, for the page for trainers. The words are a page's own; here are the names that the
 * standards give, as the trackers beside this file use them. tests/unit/demos/course/tracking/reported.test.ts holds
 * the two together.
 */

/** The standards of which there is a package. */
export const standards = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Standard = (typeof standards)[number];

/** What is told, whatever the standard calls it. */
export type Told =
  | 'completion'
  | 'success'
  | 'score'
  | 'progress'
  | 'place'
  | 'state'
  | 'time'
  | 'answer'
  | 'begin'
  | 'end';

/** When it is told. */
export type When = 'launch' | 'step' | 'answer' | 'finish' | 'leave';

/** One line of the table. */
export interface ReportedField {
  readonly told: Told;
  /** What the standard calls it: elements of a data model, verbs, a document. */
  readonly fields: readonly [string, ...string[]];
  readonly when: When;
  /** The values that it can have, where they are words of the standard; else empty. */
  readonly values: readonly string[];
}

/** Standard by standard. */
export const reported: Readonly<Record<Standard, readonly ReportedField[]>> = {
  scorm12: [
    {
      told: 'success',
      fields: ['cmi.core.lesson_status'],
      when: 'step',
      values: ['incomplete', 'passed', 'failed'],
    },
    {
      told: 'score',
      fields: ['cmi.core.score.raw', 'cmi.core.score.min', 'cmi.core.score.max'],
      when: 'step',
      values: [],
    },
    { told: 'place', fields: ['cmi.core.lesson_location'], when: 'step', values: [] },
    { told: 'state', fields: ['cmi.suspend_data'], when: 'step', values: [] },
    {
      told: 'answer',
      fields: ['cmi.interactions'],
      when: 'answer',
      values: ['choice', 'sequencing', 'matching', 'performance', 'correct', 'wrong'],
    },
    { told: 'time', fields: ['cmi.core.session_time'], when: 'step', values: [] },
    { told: 'end', fields: ['cmi.core.exit'], when: 'launch', values: ['suspend'] },
  ],
  scorm2004: [
    {
      told: 'completion',
      fields: ['cmi.completion_status'],
      when: 'step',
      values: ['incomplete', 'completed'],
    },
    {
      told: 'success',
      fields: ['cmi.success_status'],
      when: 'step',
      values: ['unknown', 'passed', 'failed'],
    },
    {
      told: 'score',
      fields: ['cmi.score.scaled', 'cmi.score.raw', 'cmi.score.min', 'cmi.score.max'],
      when: 'step',
      values: [],
    },
    { told: 'progress', fields: ['cmi.progress_measure'], when: 'step', values: [] },
    { told: 'place', fields: ['cmi.location'], when: 'step', values: [] },
    { told: 'state', fields: ['cmi.suspend_data'], when: 'step', values: [] },
    {
      told: 'answer',
      fields: ['cmi.interactions'],
      when: 'answer',
      values: ['choice', 'sequencing', 'matching', 'performance', 'correct', 'incorrect'],
    },
    { told: 'time', fields: ['cmi.session_time'], when: 'step', values: [] },
    { told: 'end', fields: ['cmi.exit'], when: 'launch', values: ['suspend'] },
  ],
  cmi5: [
    { told: 'begin', fields: ['initialized'], when: 'launch', values: [] },
    {
      told: 'answer',
      fields: ['answered'],
      when: 'answer',
      values: ['choice', 'sequencing', 'matching', 'performance'],
    },
    { told: 'progress', fields: ['progress'], when: 'answer', values: [] },
    { told: 'completion', fields: ['completed'], when: 'finish', values: [] },
    { told: 'success', fields: ['passed'], when: 'finish', values: [] },
    { told: 'success', fields: ['failed'], when: 'leave', values: [] },
    { told: 'score', fields: ['score.scaled', 'score.raw'], when: 'finish', values: [] },
    { told: 'state', fields: ['activities/state'], when: 'step', values: [] },
    { told: 'end', fields: ['terminated'], when: 'leave', values: [] },
  ],
};
