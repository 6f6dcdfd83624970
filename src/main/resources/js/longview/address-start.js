/*
 * Runs on every page, for the one to which Jira sends who is not logged in: what is behind '#' comes along so far and is lost with the log-in,
 * so it is kept for the page that the log-in leads to, longview/address.
 */
if (location.hash.startsWith('#longview?')) {
  try {
    sessionStorage.setItem('longview.address', JSON.stringify({ hash: location.hash, from: location.search, at: Date.now() }));
  } catch {
    // a browser that keeps nothing begins at the start
  }
}
