package lu.espace.trust.http;

/** Answers the requests to one address. */
@FunctionalInterface
public interface Handler {

  /** The answer; refusals are answers too. */
  Reply handle(Request request);
}
