/** Jest reporter that closes with one plain line, for readers that do not know Jest's own summary. Comes last. */
export default class Slotregel {
  onRunComplete(_contexten, uitkomst) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = uitkomst;
    // A file that could not be run at all has no failed tests; it counts as one.
    const gefaald = numFailedTests + numRuntimeErrorTestSuites;
    const overgeslagen = numPendingTests + numTodoTests;
    process.stdout.write(
      `${numPassedTests} passed, ${gefaald} failed${overgeslagen > 0 ? `, ${overgeslagen} skipped` : ''}\n`,
    );
  }
}
