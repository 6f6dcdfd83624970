package com.atlassian.jira.event.type;

/** Signature. Evidence: MYTEAM, CONDEC [source use]; values [inferred], not inlined. */
public final class EventType {
    public static final Long ISSUE_CREATED_ID = Long.valueOf(1);
    public static final Long ISSUE_UPDATED_ID = Long.valueOf(2);
    public static final Long ISSUE_DELETED_ID = Long.valueOf(8);
    public static final Long ISSUE_GENERICEVENT_ID = Long.valueOf(13);

    private EventType() {}
}
