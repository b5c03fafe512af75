// @ts-check
// For mocha's --require: its command line takes a reporter written as an ES module only under a registered name.
import Mocha from 'mocha';
import { markedReporter } from './marked-reporter.mjs';

Object.assign(Mocha.reporters, { marked: markedReporter });
