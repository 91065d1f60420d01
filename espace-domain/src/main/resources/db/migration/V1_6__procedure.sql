-- Procedures and the revisions of their definitions. A revision is never changed; case files keep
-- the one that they were started with. Definitions are public, so they are not sealed.
create sequence procedure_definition_seq start with 50 increment by 50;
create table procedure_definition (
  id bigint not null,
  code varchar(60) not null,
  constraint procedure_definition_pk primary key (id),
  constraint procedure_definition_code_uk unique (code)
);

create sequence procedure_revision_seq start with 50 increment by 50;
create table procedure_revision (
  id bigint not null,
  procedure_id bigint not null,
  number integer not null,
  sha256 varchar(64) not null,
  document ${blob} not null,
  valid_from date not null,
  published_at timestamp(6) with time zone not null,
  constraint procedure_revision_pk primary key (id),
  constraint procedure_revision_procedure_fk foreign key (procedure_id) references procedure_definition (id),
  constraint procedure_revision_number_uk unique (procedure_id, number),
  constraint procedure_revision_content_uk unique (procedure_id, sha256)
);

-- One row, which is locked while a revision is published, so that two servers that start at the
-- same moment publish one after the other.
create table procedure_publication (
  id bigint not null,
  constraint procedure_publication_pk primary key (id)
);
insert into procedure_publication (id) values (1);
