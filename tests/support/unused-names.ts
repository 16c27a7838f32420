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
    reason:
      'The panel Manage alert may be used with any alert; here it is enough to take one on (facts 4.3).',
    names: ['alert.changed', 'alert.commentEdited', 'alert.saved'],
  },
  {
    reason: 'Ways between alert, incident and hunting that a reader may take, and that lead to no mistake.',
    names: ['incident.opened', 'menu.closed'],
  },
  {
    reason:
      'A scenario runs the query that is there and sends the request that is chosen; others may be tried.',
    names: ['hunting.queryChosen', 'hunting.edited', 'api.requestChosen'],
  },
  {
    reason:
      'Reading the privacy statement is practised where one applies; the question form has it, too (facts 6.4).',
    names: ['consult.privacyOpened', 'consult.privacyClosed'],
  },
  {
    reason:
      'In the panel of an action, what is chosen from the start will do; and the log may always be read.',
    names: ['action.optionChosen', 'actionCenter.opened'],
  },
  {
    reason: 'What is made of rules and device groups later; no scenario goes that far, who explores may.',
    names: ['rule.deleted', 'deviceGroup.deleted'],
  },
  {
    reason:
      'Who is signed in, and what is subscribed to, are circumstances that a reader may change, and no step does.',
    names: ['account.chosen', 'subscription.chosen'],
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
    reason: 'A window that stands alone: nobody changes to the questions from another.',
    names: ['place.eligibility'],
  },
  {
    reason: 'The other device and files of a customer: a question is about the first.',
    names: ['inventory.device2', 'seenFile.file2', 'seenFile.file3', 'seenFile.file4'],
  },
  {
    reason: 'Neighbours of the command with which one asks, and what takes their place (facts 6.2).',
    names: [
      'device.tags',
      'device.restrict',
      'device.release',
      'device.unrestrict',
      'device.scan',
      'device.package',
      'device.liveResponse',
      'device.investigation',
      'device.value',
      'device.actionCenter',
      'file.quarantine',
      'file.indicator',
      'file.editIndicator',
      'file.download',
      'file.collect',
      'file.actionCenter',
    ],
  },
  {
    reason: 'What else the panels of the neighbours and the tabs of a device hold (facts 6.2).',
    names: [
      'deviceTab.overview',
      'deviceTab.alerts',
      'deviceTab.timeline',
      'actions.isolate.full',
      'actions.isolate.selective',
      'actions.scan.quick',
      'actions.scan.full',
      'actions.value.normal',
      'actions.value.low',
      'actions.value.high',
      'actions.indicator.block',
      'actions.indicator.allow',
      'actions.suppress.device',
      'actions.suppress.organization',
      'actions.link.newIncident',
      'actions.link.otherIncident',
      'actions.reason',
      'actions.tag',
    ],
  },
  {
    reason: 'Neighbours in the portal’s menu (facts 4.3): without them there would be nothing to find.',
    names: [
      'nav.home',
      'nav.incidents',
      'nav.actionCenter',
      'nav.threatAnalytics',
      'nav.secureScore',
      'nav.learningHub',
      'nav.search',
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
    reason:
      'Reports that end a case of the exercise which nobody has to read to its end, or that another customer gets.',
    names: ['mail.report12', 'mail.report32', 'mail.report42'],
  },
  {
    reason:
      'Services Hub beside the case that is opened and shared: the other cases, the way back, who looks.',
    names: [
      'hub.case2',
      'hub.case3',
      'hub.case4',
      'hub.back',
      'simulation.hubViewer.owner',
      'simulation.hubViewer.colleague',
    ],
  },
  {
    reason: 'The other boxes of the filter of the alerts queue (facts 4.3).',
    names: [
      'filter.high',
      'filter.medium',
      'filter.low',
      'filter.informational',
      'filter.new',
      'filter.inProgress',
      'filter.resolved',
      'filter.thirdPartySensors',
      'filter.antivirus',
      'filter.automatedInvestigation',
      'filter.customDetection',
      'filter.customTi',
      'filter.edr',
      'filter.microsoft365Defender',
      'filter.defenderForOffice365',
      'filter.smartScreen',
    ],
  },
  {
    reason:
      'Neighbours of the command on the page of an alert (facts 6.2 (3)), which are mistakes to choose.',
    names: ['alert.manage', 'alert.timeline', 'alert.suppress', 'alert.link'],
  },
  {
    reason: 'The list of queries on the hunting page, and the text that anybody may change (facts 4.9).',
    names: [
      'hunting.query.notifications',
      'hunting.query.notification-scope',
      'hunting.query.title-word',
      'hunting.query.spray-then-sign-in',
      'hunting.query.recovery-removed',
      'hunting.query.side-loading',
      'hunting.query.web-server-shells',
      'hunting.query.web-root-scripts',
      'hunting.query.mail-to-device',
      'hunting.query.dll-from-image',
      'hunting.text',
    ],
  },
  {
    reason: 'The two calls to the alert API: one of them is chosen from the start (facts 4.7).',
    names: ['api.request.list', 'api.request.single'],
  },
  {
    reason: 'Neighbours in the help menu (facts 6.2 (1)), which are mistakes to choose.',
    names: [
      'help.guide',
      'help.support',
      'help.premierSupport',
      'help.licenses',
      'help.simulations',
      'help.evaluationLab',
    ],
  },
  {
    reason:
      'Parts of the question form (facts 6.4): the topic is filled in by itself, and whoever does not write takes the example.',
    names: ['consult.topic', 'consult.context', 'consult.privacyStatement'],
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
];
