import { defineScenario } from '../define.ts';

/** The questions about the requirements, answered for a fictional customer that lacks one thing (facts 1.7, 2.1-2.4). */
export const eligibility = defineScenario({
  id: 'eligibility',
  start: 'eligibility',
  places: ['eligibility'],
  facts: ['1.7', '2.1', '2.2', '2.3', '2.4', '2.7'],
  goal: 'eligibility.resultShown',
  steps: {
    plan: {
      events: [{ type: 'eligibility.answered', question: 'plan', answer: 'yes' }],
      target: 'eligibility.plan.yes',
      done: 'eligibility.plan.yes',
      mistakes: {
        'plan-one': { when: { type: 'eligibility.answered', question: 'plan', answer: 'planOne' } },
        early: { when: { type: 'eligibility.resultAsked' } },
      },
    },
    deployment: {
      events: [{ type: 'eligibility.answered', question: 'deployment', answer: 'production' }],
      target: 'eligibility.deployment.production',
      done: 'eligibility.deployment.production',
      mistakes: {
        lab: { when: { type: 'eligibility.answered', question: 'deployment', answer: 'lab' } },
        early: { when: { type: 'eligibility.resultAsked' } },
      },
    },
    cloud: {
      events: [{ type: 'eligibility.answered', question: 'cloud', answer: 'commercial' }],
      target: 'eligibility.cloud.commercial',
      done: 'eligibility.cloud.commercial',
      mistakes: {
        government: { when: { type: 'eligibility.answered', question: 'cloud', answer: 'usGovernment' } },
        early: { when: { type: 'eligibility.resultAsked' } },
      },
    },
    contacts: {
      events: [{ type: 'eligibility.answered', question: 'contacts', answer: 'accountTeam' }],
      target: 'eligibility.contacts.accountTeam',
      done: 'eligibility.contacts.accountTeam',
      mistakes: {
        both: { when: { type: 'eligibility.answered', question: 'contacts', answer: 'both' } },
        early: { when: { type: 'eligibility.resultAsked' } },
      },
    },
    need: {
      events: [{ type: 'eligibility.answered', question: 'need', answer: 'notifications' }],
      target: 'eligibility.need.notifications',
      done: 'eligibility.need.notifications',
      mistakes: {
        'incident-response': {
          when: { type: 'eligibility.answered', question: 'need', answer: 'incidentResponse' },
        },
        early: { when: { type: 'eligibility.resultAsked' } },
      },
    },
    'show-result': {
      events: [{ type: 'eligibility.resultAsked' }],
      target: 'eligibility.showResult',
      done: 'eligibility.resultShown',
    },
  },
});
