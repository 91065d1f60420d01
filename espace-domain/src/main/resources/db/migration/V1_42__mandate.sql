-- Persons of other businesses who act for this one; what they may do are their rights as members.
create sequence mandate_seq start with 50 increment by 50;
create table mandate (
  id bigint not null primary key,
  espace_id bigint not null,
  holder_ssn varchar(64) not null,
  scheme varchar(10),
  number varchar(100),
  business_name varchar(200),
  last_day date,
  given_by varchar(64) not null,
  given_at timestamp(6) with time zone not null,
  accepted_at timestamp(6) with time zone,
  version bigint not null,
  constraint mandate_espace_fk foreign key (espace_id) references espace (id),
  constraint mandate_once unique (holder_ssn, espace_id)
);
create index mandate_espace_ix on mandate (espace_id);
