package lu.espace.procedure.domain;

import java.io.Serializable;
import java.util.List;

/**
 * What a procedure is in the catalogues of public services, in the terms of CPSV-AP.
 *
 * @param identifier its address in the catalogue of the State
 * @param output what the business has in the end; may be empty
 * @param legalResources the addresses of the laws that it rests on
 */
public record PublicService(
    String identifier,
    List<LifeEvent> lifeEvents,
    LocalText output,
    List<String> legalResources,
    List<Channel> channels)
    implements Serializable {

  /**
   * Another way to file it, or to ask about it.
   *
   * @param kind {@code web}, {@code email}, {@code phone}, {@code post} or {@code counter}
   */
  public record Channel(String kind, String address) implements Serializable {}
}
