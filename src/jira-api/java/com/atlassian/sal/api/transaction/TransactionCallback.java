package com.atlassian.sal.api.transaction;

/** Signature. Evidence: CONDEC mock [source use]. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
