import { describe, expect, test } from 'vitest';
import { questions, result } from '../../../../demos/portal/model/eligibility.ts';
import {
  type EligibilityAnswers,
  type EligibilityFinding,
  eligibilityQuestions,
  findings,
} from '../../../../demos/portal/model/eligibility-questions.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { portalAfter } from '../../../support/portal-events.ts';

const { plan, deployment, cloud, contacts, need } = eligibilityQuestions;

const everyAnswer: EligibilityAnswers[] = plan.flatMap((plan) =>
  deployment.flatMap((deployment) =>
    cloud.flatMap((cloud) =>
      contacts.flatMap((contacts) => need.map((need) => ({ plan, deployment, cloud, contacts, need }))),
    ),
  ),
);

/** When each finding is due, told apart from the model: one finding, one sentence of facts 1.7, 2.1-2.4 and 2.7. */
const due: Readonly<Record<EligibilityFinding, (answers: EligibilityAnswers) => boolean>> = {
  incidentResponse: ({ need }) => need === 'incidentResponse',
  subscription: ({ need }) => need === 'experts',
  usGovernment: ({ cloud }) => cloud === 'usGovernment',
  planOne: ({ plan }) => plan === 'planOne',
  planUnsure: ({ plan }) => plan === 'unsure',
  lab: ({ deployment }) => deployment === 'lab',
  notDeployed: ({ deployment }) => deployment === 'none',
  accountTeam: ({ contacts }) => contacts === 'serviceProvider' || contacts === 'nobody',
  serviceProvider: ({ contacts }) => contacts === 'accountTeam' || contacts === 'nobody',
};

function eventsOf(answers: EligibilityAnswers): PortalEvent[] {
  return questions.map(
    (question) => ({ type: 'eligibility.answered', question, answer: answers[question] }) as PortalEvent,
  );
}

const ask: PortalEvent = { type: 'eligibility.resultAsked' };

describe('what the answers mean', () => {
  test('all combinations are looked at', () => {
    expect(everyAnswer).toHaveLength(3 * 3 * 2 * 4 * 3);
  });

  test('each combination gives exactly the findings that are due', () => {
    const order = Object.keys(due) as EligibilityFinding[];
    for (const answers of everyAnswer) {
      const expected = order.filter((finding) => due[finding](answers));
      expect([...findings(answers)].sort(), JSON.stringify(answers)).toEqual(expected.sort());
    }
  });

  test('an attack going on stands first, then what rules the service out', () => {
    for (const answers of everyAnswer) {
      const found = findings(answers);
      if (found.includes('incidentResponse')) expect(found[0]).toBe('incidentResponse');
      const ruledOut = found.indexOf('usGovernment');
      if (ruledOut !== -1)
        expect(
          found.slice(0, ruledOut).filter((one) => !['incidentResponse', 'subscription'].includes(one)),
        ).toEqual([]);
    }
  });

  test('only one set of answers leaves nothing to do', () => {
    expect(everyAnswer.filter((answers) => findings(answers).length === 0)).toEqual([
      { plan: 'yes', deployment: 'production', cloud: 'commercial', contacts: 'both', need: 'notifications' },
    ]);
  });
});

describe('the result', () => {
  const [answers] = everyAnswer as [EligibilityAnswers];

  test('is shown when it is asked for and every question has an answer', () => {
    expect(result(portalAfter('eligibility', ...eventsOf(answers)))).toBeNull();
    expect(result(portalAfter('eligibility', ...eventsOf(answers).slice(1), ask))).toBeNull();
    expect(result(portalAfter('eligibility', ...eventsOf(answers), ask))).toEqual(findings(answers));
  });

  test('goes when an answer is changed or the answers are opened again, and the answers stay', () => {
    const shown = [...eventsOf(answers), ask];
    const changed = portalAfter('eligibility', ...shown, {
      type: 'eligibility.answered',
      question: 'plan',
      answer: 'unsure',
    });
    expect(result(changed)).toBeNull();
    const reopened = portalAfter('eligibility', ...shown, { type: 'eligibility.answersReopened' });
    expect(result(reopened)).toBeNull();
    expect(reopened.eligibility.answers).toEqual(answers);
  });
});
