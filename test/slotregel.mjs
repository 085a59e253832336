/** Jest reporter that closes with one plain line, for readers that do not know Jest's own summary. */
export default class Slotregel {
  onRunComplete(_contexten, uitkomst) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = uitkomst;
    // A file that could not be run at all has no failed tests; it counts as one.
    const gefaald = numFailedTests + numRuntimeErrorTestSuites;
    const overgeslagen = numPendingTests + numTodoTests;
    const regel = `${numPassedTests} passed, ${gefaald} failed${overgeslagen > 0 ? `, ${overgeslagen} skipped` : ''}`;
    // Jest always puts its own summary after every other reporter.
    process.once('exit', () => process.stdout.write(`${regel}\n`));
  }
}
