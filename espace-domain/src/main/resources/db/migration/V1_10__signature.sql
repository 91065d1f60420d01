-- Signatures under way: from the first way to the signing server until the signed document is accepted.
-- What could help to sign for somebody, and the document itself, are sealed.
create sequence signature_preparation_seq start with 50 increment by 50;
create table signature_preparation (
  id bigint not null,
  file_number varchar(14) not null,
  holder_ssn varchar(64) not null,
  document_sha256 varchar(64) not null,
  title ${blob} not null,
  document ${blob},
  step varchar(20) not null,
  oauth_state varchar(64) not null,
  verifier ${blob},
  key_id varchar(200),
  chain ${blob},
  prepared ${blob},
  digest ${blob},
  signing_time timestamp(6) with time zone,
  signing_zone varchar(60),
  raw_signature ${blob},
  started_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint signature_preparation_pk primary key (id),
  constraint signature_preparation_state_uk unique (oauth_state)
);
create index signature_preparation_file_ix on signature_preparation (file_number, holder_ssn);
create index signature_preparation_expiry_ix on signature_preparation (expires_at);

-- Accepted signatures: what the check found out.
create sequence signed_document_seq start with 50 increment by 50;
create table signed_document (
  id bigint not null,
  file_number varchar(14) not null,
  document_id bigint not null,
  prepared_sha256 varchar(64) not null,
  signer_ssn varchar(64) not null,
  signer_name ${blob} not null,
  organisation ${blob} not null,
  issuer varchar(400) not null,
  certificate varchar(64) not null,
  certificate_until timestamp(6) with time zone not null,
  signature_level varchar(40) not null,
  claimed_at timestamp(6) with time zone not null,
  stamped_at timestamp(6) with time zone,
  checked_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint signed_document_pk primary key (id),
  constraint signed_document_file_uk unique (file_number),
  constraint signed_document_document_fk foreign key (document_id) references stored_document (id)
);
create index signed_document_stamp_ix on signed_document (stamped_at);
