package org.longview.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Optional;
import org.longview.host.HostLacks;
import org.longview.host.HostServices;
import org.longview.roadmap.Letter;
import org.longview.roadmap.Post;
import org.longview.roadmap.Viewer;

/** Puts letters into Jira's mail queue, as text or as HTML, whichever the reader chose in Jira. */
public final class JiraPost implements Post {

    private final UserManager users;
    private final HostServices services;
    private final ReaderChoice choice;

    public JiraPost(UserManager users, HostServices services) {
        this.users = users;
        this.services = services;
        this.choice = new ReaderChoice(services);
    }

    @Override
    public boolean isOpen() {
        try {
            return services.find(MailQueue.class.getName()).isPresent()
                    && services.get(MailServerManager.class).getDefaultSMTPMailServer() != null;
        } catch (HostLacks nobodyKnowsOfAServer) {
            return false;
        }
    }

    @Override
    public Optional<Viewer> reader(String personKey) {
        return Optional.ofNullable(users.getUserByKey(personKey))
                .filter(ApplicationUser::isActive)
                .filter(user -> !address(user).isEmpty())
                .map(user -> new Viewer(user.getKey(), choice.language(user)));
    }

    private static String address(ApplicationUser user) {
        return user.getEmailAddress() == null ? "" : user.getEmailAddress().trim();
    }

    @Override
    public void send(Viewer reader, Letter letter) {
        ApplicationUser user = users.getUserByKey(reader.userKey());
        boolean plain = choice.isPlain(user);
        Email email = new com.atlassian.jira.mail.Email(address(user));
        email.setSubject(letter.subject());
        email.setEncoding("UTF-8");
        email.setMimeType(plain ? "text/plain" : "text/html");
        email.setBody(plain ? letter.text() : letter.html());
        services.get(MailQueue.class).addItem(new SingleMailQueueItem(email));
    }

    @Override
    public String baseAddress() {
        return services.get(ApplicationProperties.class).getBaseUrl(UrlMode.CANONICAL);
    }
}
