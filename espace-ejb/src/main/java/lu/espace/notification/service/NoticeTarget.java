package lu.espace.notification.service;

import java.io.Serializable;
import lu.espace.shared.domain.EspaceId;

/**
 * Where a notice leads.
 *
 * @param espace in which it was told
 * @param path of the page
 */
public record NoticeTarget(EspaceId espace, String path) implements Serializable {}
