#!/usr/bin/env node
// What npm links as the command. It stands outside dist/ because git keeps it executable, which a new build of dist/cli.js is not.
import '../dist/cli.js';
