/** The questions about the requirements of 2021-22 and their possible answers (facts 1.7, 2.1-2.4, 2.7). */
export const eligibilityQuestions = {
  plan: ['yes', 'planOne', 'unsure'],
  deployment: ['production', 'lab', 'none'],
  cloud: ['commercial', 'usGovernment'],
  contacts: ['both', 'accountTeam', 'serviceProvider', 'nobody'],
  need: ['notifications', 'experts', 'incidentResponse'],
} as const;

/** A question's name. */
export type EligibilityQuestion = keyof typeof eligibilityQuestions;

/** A complete set of answers. */
export type EligibilityAnswers = {
  [Question in EligibilityQuestion]: (typeof eligibilityQuestions)[Question][number];
};

/** Something that remains to be done before an application, or that an application would not give. */
export type EligibilityFinding =
  | 'planOne'
  | 'planUnsure'
  | 'lab'
  | 'notDeployed'
  | 'usGovernment'
  | 'accountTeam'
  | 'serviceProvider'
  | 'subscription'
  | 'incidentResponse';

const findingsByAnswer: {
  [Question in EligibilityQuestion]: Readonly<
    Record<EligibilityAnswers[Question], readonly EligibilityFinding[]>
  >;
} = {
  need: { notifications: [], experts: ['subscription'], incidentResponse: ['incidentResponse'] },
  cloud: { commercial: [], usGovernment: ['usGovernment'] },
  plan: { yes: [], planOne: ['planOne'], unsure: ['planUnsure'] },
  deployment: { production: [], lab: ['lab'], none: ['notDeployed'] },
  contacts: {
    both: [],
    accountTeam: ['serviceProvider'],
    serviceProvider: ['accountTeam'],
    nobody: ['accountTeam', 'serviceProvider'],
  },
};

/** What the answers mean, most pressing first: an attack going on, then what rules the service out, then what can be mended. */
export function findings(answers: EligibilityAnswers): readonly EligibilityFinding[] {
  return [
    ...findingsByAnswer.need[answers.need],
    ...findingsByAnswer.cloud[answers.cloud],
    ...findingsByAnswer.plan[answers.plan],
    ...findingsByAnswer.deployment[answers.deployment],
    ...findingsByAnswer.contacts[answers.contacts],
  ];
}
