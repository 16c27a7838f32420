import { test } from '../support/engines/test.ts';
import { testPressesThatLeaveFields, testScenarios } from '../support/scenario-tests.ts';

testScenarios(test, ['mouse', 'keyboard']);
testPressesThatLeaveFields(test, ['mouse']);
