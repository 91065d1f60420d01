-- Holders: the persons behind the certificates, with the certificates and logins that we saw.
create sequence holder_seq start with 50 increment by 50;
create table holder (
  id bigint not null,
  ssn varchar(64) not null,
  given_name ${blob} not null,
  surname ${blob} not null,
  email ${blob},
  first_seen_at timestamp(6) with time zone not null,
  constraint holder_pk primary key (id),
  constraint holder_ssn_uk unique (ssn)
);

create sequence holder_certificate_seq start with 50 increment by 50;
create table holder_certificate (
  id bigint not null,
  holder_id bigint not null,
  fingerprint varchar(64) not null,
  encoded ${blob} not null,
  title varchar(20) not null,
  valid_until timestamp(6) with time zone not null,
  first_seen_at timestamp(6) with time zone not null,
  constraint holder_certificate_pk primary key (id),
  constraint holder_certificate_fingerprint_uk unique (fingerprint),
  constraint holder_certificate_holder_fk foreign key (holder_id) references holder (id)
);
create index holder_certificate_holder_ix on holder_certificate (holder_id);

create sequence login_record_seq start with 50 increment by 50;
create table login_record (
  id bigint not null,
  holder_id bigint not null,
  certificate_id bigint not null,
  logged_in_at timestamp(6) with time zone not null,
  constraint login_record_pk primary key (id),
  constraint login_record_holder_fk foreign key (holder_id) references holder (id),
  constraint login_record_certificate_fk foreign key (certificate_id) references holder_certificate (id)
);
-- The last login of a holder.
create index login_record_holder_ix on login_record (holder_id, logged_in_at, id);
