-- Businesses and their one eSpace.
create sequence business_seq start with 50 increment by 50;
create table business (
  id bigint not null,
  legal_name varchar(200) not null,
  legal_form varchar(20) not null,
  version bigint not null,
  constraint business_pk primary key (id)
);

-- Two creations for one business at the same moment meet at this constraint.
create table business_identifier (
  business_id bigint not null,
  scheme varchar(10) not null,
  number varchar(100) not null,
  constraint business_identifier_pk primary key (scheme, number),
  constraint business_identifier_business_fk foreign key (business_id) references business (id)
);
create index business_identifier_business_ix on business_identifier (business_id);

create sequence espace_seq start with 50 increment by 50;
create table espace (
  id bigint not null,
  business_id bigint not null,
  opened_at timestamp(6) with time zone not null,
  opened_by varchar(64) not null,
  terms varchar(20) not null,
  constraint espace_pk primary key (id),
  constraint espace_business_uk unique (business_id),
  constraint espace_business_fk foreign key (business_id) references business (id)
);
