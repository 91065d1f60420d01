/**
 * What desks and businesses write to each other. Writing belongs to the features that own the
 * file's timeline; reading marks as read what the other side wrote.
 */
package lu.espace.message.service;
