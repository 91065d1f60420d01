package lu.espace.notification.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.notification.domain.NoticeKind;

/** One unread notice as its reader sees it. */
public record NoticeLine(long id, NoticeKind kind, String title, String explanation, Instant at)
    implements Serializable {}
