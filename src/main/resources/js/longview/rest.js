/** Talks to the server: JSON in, JSON out, and every failure as one kind of error with words for the user. */
define('longview/rest', [], () => {
  /** A request that failed; `code`, `field`, `current` and `yours` are those of the server's error body. */
  class Problem extends Error {
    constructor(status, body) {
      super(words(status, body));
      this.name = 'Problem';
      this.status = status;
      this.code = body.code ?? null;
      this.field = body.field ?? null;
      this.current = body.current ?? null;
      this.yours = body.yours ?? null;
    }
  }

  function words(status, body) {
    if (status === 0) return AJS.I18n.getText('longview.error.network');
    if (status === 401) return AJS.I18n.getText('longview.error.signed-out');
    if (status === 403) return AJS.I18n.getText('longview.error.forbidden');
    if (status === 404) return AJS.I18n.getText('longview.error.not-found');
    if (status === 413) return AJS.I18n.getText('longview.error.too-large');
    if ((status === 400 || status === 409) && body.message) return body.message;
    return AJS.I18n.getText('longview.error.server', status);
  }

  async function read(response) {
    try {
      return await response.json();
    } catch {
      return {};
    }
  }

  async function request(url, method, body) {
    const headers = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    if (method !== 'GET') headers['Content-Type'] = 'application/json';
    let response;
    try {
      response = await fetch(url, {
        method,
        headers,
        credentials: 'same-origin',
        body: method === 'GET' || method === 'DELETE' ? undefined : JSON.stringify(body ?? {}),
      });
    } catch {
      throw new Problem(0, {});
    }
    const answer = await read(response);
    if (!response.ok) throw new Problem(response.status, answer);
    return answer;
  }

  const part = encodeURIComponent;

  /** The calls of the page, below Jira's context path. */
  function create(contextPath) {
    const base = contextPath + '/rest/longview/1.0';
    const call = (method, path, body) => request(base + path, method, body);
    return {
      open: (projectKey) => call('GET', `/projects/${part(projectKey)}/roadmap`),
      make: (projectKey) => call('POST', `/projects/${part(projectKey)}/roadmap`),
      initiative: (uid) => call('GET', `/initiatives/${part(uid)}`),
      history: (uid, offset) => call('GET', `/initiatives/${part(uid)}/history?offset=${offset}&limit=20`),
      create: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/initiatives`, body),
      edit: (uid, body) => call('PUT', `/initiatives/${part(uid)}`, body),
      remove: (uid, version) => call('DELETE', `/initiatives/${part(uid)}?version=${version}`),
      link: (uid, epic, body) => call('PUT', `/initiatives/${part(uid)}/epics/${part(epic)}`, body),
      unlink: (uid, epic, version) => call('DELETE', `/initiatives/${part(uid)}/epics/${part(epic)}?version=${version}`),
      rank: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/rank`, body),
      theme: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/themes`, body),
      editTheme: (uid, body) => call('PUT', `/themes/${part(uid)}`, body),
      removeTheme: (uid, version) => call('DELETE', `/themes/${part(uid)}?version=${version}`),
      undo: (command) => call('POST', `/commands/${part(command)}/undo`),
      reason: (command, reason) => call('POST', `/commands/${part(command)}/reason`, { reason }),
      suggestions: (roadmapUid) => call('GET', `/roadmaps/${part(roadmapUid)}/suggestions`),
      users: (query) => request(`${contextPath}/rest/api/2/user/picker?query=${part(query)}&maxResults=10`, 'GET'),
    };
  }

  return { create, Problem };
});
