package lu.espace.procedure.domain;

/** What kind of value a field holds; decides the input, the check and the way it is printed. */
public enum FieldType {
  TEXT,
  MULTILINE,
  INTEGER,
  DECIMAL,
  MONEY,
  PERCENT,
  DATE,
  TIME,
  BOOLEAN,
  CHOICE,
  CHOICES,
  NACE,
  DOCUMENT,
  EMAIL,
  PHONE,
  IBAN,
  BIC,
  RCS,
  VAT,
  MATRICULE,
  COUNTRY,
  NATIONALITY
}
