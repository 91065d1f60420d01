package lu.espace.procedure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.ProcedureCode;

/**
 * A procedure as its institution defined it, read and checked. Immutable and safe to share between
 * threads; what the engine needs beyond this stays behind the engine's own implementation.
 */
public interface ProcedureDefinition {

  ProcedureCode code();

  Compartment compartment();

  LocalText title();

  /** What the procedure is for, in two or three sentences. */
  LocalText summary();

  /** The institution, {@code ADEM}. */
  String institution();

  /** The code of the desk that receives the files. */
  String desk();

  /** What the public page says about it. */
  ProcedureInformation information();

  /** What it is in the catalogues of public services, where the definition says it. */
  Optional<PublicService> publicService();

  SignatureRule signatures();

  /** Everything that it can cost. */
  List<Fee> fees();

  /** Every desk that can receive a file of it. */
  List<DeskAddress> recipients();

  /** The titles of the assistant's steps, those included that only some answers call for. */
  List<LocalText> steps();

  /** The places for files, those included that only some answers call for. */
  List<RequestedAttachment> attachments();

  /** The first day on which this revision can be filed. */
  LocalDate validFrom();
}
