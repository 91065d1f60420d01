/**
 * What a desk and a business write to each other about one case file. A message is never changed;
 * when the other side first saw it is kept.
 */
package lu.espace.message.domain;
