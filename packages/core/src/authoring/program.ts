#!/usr/bin/env node
/** The program `hc-roadmap`, which the package installs. */
import { command } from './command.js';

const { exitCode, said = '', complaint = '' } = command(process.argv.slice(2));
process.stdout.write(said);
process.stderr.write(complaint);
process.exitCode = exitCode;
