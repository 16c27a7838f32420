import { test } from '@playwright/test';
import type { CommonPage } from '../support/common-page.ts';
import { testPressesThatLeaveFields, testScenarios } from '../support/scenario-tests.ts';

const inChromium = test.extend<{ tab: CommonPage }>({ tab: ({ page }, use) => use(page) });

testScenarios(inChromium, ['mouse', 'keyboard', 'touch']);
testPressesThatLeaveFields(inChromium, ['mouse', 'touch']);
