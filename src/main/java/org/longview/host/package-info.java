/**
 * The running Jira as the plugin finds it: its services by name, what of it links and what that
 * costs. Knows no type of Jira.
 */
package org.longview.host;
