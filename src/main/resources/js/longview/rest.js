/** Talks to the server: JSON in, JSON out, and every failure as one kind of error with words for the user. */
define('longview/rest', ['longview/refusals'], (refusals) => {
  /** A request that failed; `code`, `field`, `current` and `yours` are those of the server's error body. */
  class Problem extends Error {
    constructor(status, body) {
      super(refusals.words(status, body));
      this.name = 'Problem';
      this.status = status;
      this.code = body.code ?? null;
      this.field = body.field ?? null;
      this.value = body.value ?? null;
      this.current = body.current ?? null;
      this.yours = body.yours ?? null;
      this.body = body;
    }

    /** The words for the user, with epics called as `name` calls them. */
    say(name) {
      return refusals.words(this.status, this.body, name);
    }
  }

  async function read(response) {
    try {
      return await response.json();
    } catch {
      return {};
    }
  }

  async function request(url, method, body) {
    const headers = { Accept: 'application/json' };
    // Jira's guard against changes that foreign pages make a browser send
    if (method !== 'GET') Object.assign(headers, { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' });
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
      call,
      open: (place) => call('GET', place),
      make: (projectKey) => call('POST', `/projects/${part(projectKey)}/roadmap`),
      initiative: (uid) => call('GET', `/initiatives/${part(uid)}`),
      children: (uid, epicId) => call('GET', `/initiatives/${part(uid)}/epics/${part(epicId)}/children`),
      why: (uid) => call('GET', `/initiatives/${part(uid)}/why`),
      history: (uid, offset, of = 'initiatives') => call('GET', `/${of}/${part(uid)}/history?offset=${offset}&limit=20`),
      create: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/initiatives`, body),
      edit: (uid, body) => call('PUT', `/initiatives/${part(uid)}`, body),
      editSeveral: (changes) => call('POST', '/initiatives/bulk', { changes }),
      remove: (uid, version) => call('DELETE', `/initiatives/${part(uid)}?version=${version}`),
      link: (uid, epic, body) => call('PUT', `/initiatives/${part(uid)}/epics/${part(epic)}`, body),
      unlink: (uid, epic, version) => call('DELETE', `/initiatives/${part(uid)}/epics/${part(epic)}?version=${version}`),
      rank: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/rank`, body),
      editRoadmap: (uid, body) => call('PUT', `/roadmaps/${part(uid)}`, body),
      theme: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/themes`, body),
      editTheme: (uid, body) => call('PUT', `/themes/${part(uid)}`, body),
      placeTheme: (uid, body) => call('PUT', `/themes/${part(uid)}/place`, body),
      mergeTheme: (uid, body) => call('POST', `/themes/${part(uid)}/merge`, body),
      removeTheme: (uid, version) => call('DELETE', `/themes/${part(uid)}?version=${version}`),
      saveView: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/views`, body),
      editView: (uid, body) => call('PUT', `/views/${part(uid)}`, body),
      removeView: (uid, version) => call('DELETE', `/views/${part(uid)}?version=${version}`),
      vision: (roadmapUid, body) => call('PUT', `/roadmaps/${part(roadmapUid)}/vision`, body),
      createObjective: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/objectives`, body),
      editObjective: (uid, body) => call('PUT', `/objectives/${part(uid)}`, body),
      placeObjective: (uid, body) => call('PUT', `/objectives/${part(uid)}/place`, body),
      removeObjective: (uid, version) => call('DELETE', `/objectives/${part(uid)}?version=${version}`),
      createKeyResult: (uid, body) => call('POST', `/objectives/${part(uid)}/keyresults`, body),
      editKeyResult: (uid, body) => call('PUT', `/keyresults/${part(uid)}`, body),
      removeKeyResult: (uid, version) => call('DELETE', `/keyresults/${part(uid)}?version=${version}`),
      checkIns: (uid) => call('GET', `/keyresults/${part(uid)}/checkins`),
      checkIn: (uid, body) => call('POST', `/keyresults/${part(uid)}/checkins`, body),
      correctCheckIn: (uid, number, body) => call('PUT', `/keyresults/${part(uid)}/checkins/${number}`, body),
      takeBackCheckIn: (uid, number, version) => call('DELETE', `/keyresults/${part(uid)}/checkins/${number}?version=${version}`),
      updates: (uid, offset, of = 'initiatives') => call('GET', `/${of}/${part(uid)}/updates?offset=${offset}&limit=20`),
      postUpdate: (uid, body, of = 'initiatives') => call('POST', `/${of}/${part(uid)}/updates`, body),
      editUpdate: (uid, body) => call('PUT', `/updates/${part(uid)}`, body),
      stream: (roadmapUid, wish) => call('GET', `/roadmaps/${part(roadmapUid)}/updates?${new URLSearchParams(wish)}`),
      mails: (roadmapUid, body) => call(body ? 'PUT' : 'GET', `/roadmaps/${part(roadmapUid)}/mails`, body),
      serve: (uid, body) => call('PUT', `/initiatives/${part(uid)}/objectives`, body),
      brief: (uid) => call('GET', `/initiatives/${part(uid)}/brief`),
      saveBrief: (uid, body) => call('PUT', `/initiatives/${part(uid)}/brief`, body),
      tick: (uid, line, body) => call('PUT', `/initiatives/${part(uid)}/brief/requirements/${part(line)}`, body),
      briefVersions: (uid) => call('GET', `/initiatives/${part(uid)}/brief/versions`),
      briefVersion: (uid, version) => call('GET', `/initiatives/${part(uid)}/brief/versions/${part(version)}`),
      priorities: (roadmapUid) => call('GET', `/roadmaps/${part(roadmapUid)}/priorities`),
      capacity: (roadmapUid) => call('GET', `/roadmaps/${part(roadmapUid)}/capacity`),
      rankByScore: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/priorities/rank`, body),
      keepScore: (uid, body) => call('PUT', `/initiatives/${part(uid)}/score`, body),
      undo: (command) => call('POST', `/commands/${part(command)}/undo`),
      reason: (command, reason) => call('POST', `/commands/${part(command)}/reason`, { reason }),
      suggestions: (roadmapUid) => call('GET', `/roadmaps/${part(roadmapUid)}/suggestions`),
      findings: (roadmapUid) => call('GET', `/roadmaps/${part(roadmapUid)}/findings`),
      fix: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/findings/fix`, body),
      restore: (roadmapUid, body) => call('POST', `/roadmaps/${part(roadmapUid)}/findings/restore`, body),
      transitions: (issueId) => request(`${contextPath}/rest/api/2/issue/${part(issueId)}/transitions`, 'GET'),
      users: (query) => request(`${contextPath}/rest/api/2/user/picker?query=${part(query)}&maxResults=10`, 'GET'),
      groups: (query) => request(`${contextPath}/rest/api/2/groups/picker?query=${part(query)}&maxResults=10`, 'GET'),
    };
  }

  return { create, Problem };
});
