/** Names of the portal's model that no scenario uses, and why they are there all the same. */
export interface Unused {
  readonly reason: string;
  readonly names: readonly string[];
}

const otherAnswers = 'The other possible answers: the fictional customer gives one to each question.';

/** Events that no step sends and no mistake answers. */
export const unusedEvents: readonly Unused[] = [
  {
    reason: 'Comes after the last step: whoever has seen the result may change an answer.',
    names: ['eligibility.answersReopened'],
  },
  {
    reason: 'What is made of rules and device groups later; no scenario goes that far, who explores may.',
    names: ['rule.deleted', 'deviceGroup.deleted'],
  },
];

/** Conditions that no step and no goal requires. */
export const unusedConditions: readonly Unused[] = [
  {
    reason: otherAnswers,
    names: [
      'eligibility.plan.planOne',
      'eligibility.plan.unsure',
      'eligibility.deployment.lab',
      'eligibility.deployment.none',
      'eligibility.cloud.usGovernment',
      'eligibility.contacts.both',
      'eligibility.contacts.serviceProvider',
      'eligibility.contacts.nobody',
      'eligibility.need.experts',
      'eligibility.need.incidentResponse',
    ],
  },
];

/** Controls on which no step acts. */
export const unusedTargets: readonly Unused[] = [
  {
    reason: 'Neighbours in the portal’s menu (facts 4.3): without them there would be nothing to find.',
    names: [
      'nav.home',
      'nav.incidents',
      'nav.alerts',
      'nav.hunting',
      'nav.actionCenter',
      'nav.threatAnalytics',
      'nav.secureScore',
      'nav.learningHub',
      'nav.search',
      'nav.deviceInventory',
      'nav.vulnerabilityManagement',
      'nav.partnersAndApis',
      'nav.evaluationAndTutorials',
      'nav.configurationManagement',
      'nav.reports',
      'nav.health',
    ],
  },
  {
    reason: 'Neighbours in the menu of the endpoint settings (facts 3.2).',
    names: [
      'endpoints.dataRetention',
      'endpoints.powerBiReports',
      'endpoints.autoRemediation',
      'endpoints.portalRedirection',
      'endpoints.roles',
      'endpoints.deviceGroups',
      'endpoints.siem',
      'endpoints.customDetections',
      'endpoints.alertSuppression',
      'endpoints.indicators',
      'endpoints.processMemoryIndicators',
      'endpoints.webContentFiltering',
      'endpoints.automationUploads',
      'endpoints.automationFolderExclusions',
    ],
  },
  {
    reason: 'The other entry of Settings, which is a mistake to choose.',
    names: ['settings.microsoft365Defender'],
  },
  {
    reason: otherAnswers,
    names: [
      'eligibility.plan.planOne',
      'eligibility.plan.unsure',
      'eligibility.deployment.lab',
      'eligibility.deployment.none',
      'eligibility.cloud.usGovernment',
      'eligibility.contacts.both',
      'eligibility.contacts.serviceProvider',
      'eligibility.contacts.nobody',
      'eligibility.need.experts',
      'eligibility.need.incidentResponse',
    ],
  },
  {
    reason: 'Comes after the last step: whoever has seen the result may change an answer.',
    names: ['eligibility.changeAnswers'],
  },
  {
    reason: 'The other fields of a rule (facts 4.5), and its tabs, to which "Next" leads as well.',
    names: [
      'rules.tab.general',
      'rules.tab.recipients',
      'rules.option.organization',
      'rules.option.tenantLink',
      'rules.option.deviceInformation',
      'rules.devices.selected',
      'rules.group.servers',
      'rules.group.workstations',
      'rules.severity.medium',
      'rules.severity.low',
      'rules.severity.informational',
    ],
  },
  {
    reason: 'Stands only in the form of a rule that exists already: no scenario changes one.',
    names: ['rules.delete'],
  },
  {
    reason: 'The patient way to wait, which is answered as a mistake in that step.',
    names: ['clock.dayPassed'],
  },
];
