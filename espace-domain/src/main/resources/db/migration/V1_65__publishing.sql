-- How operators publish: until when a revision counts, and who published it (nobody where it came
-- with the release); when a procedure was taken off the offer, and by whom.
alter table procedure_revision add column valid_until date;
alter table procedure_revision add column published_by varchar(64);
alter table procedure_definition add column withdrawn_at timestamp(6) with time zone;
alter table procedure_definition add column withdrawn_by varchar(64);

-- Definitions that operators put here and have not published: checked, to be looked at first. The
-- answers of who looks are nobody's and go with them.
create sequence definition_proposal_seq start with 50 increment by 50;
create table definition_proposal (
  id bigint not null,
  document ${blob} not null,
  instance ${blob} not null,
  proposed_by varchar(64) not null,
  proposed_at timestamp(6) with time zone not null,
  constraint definition_proposal_pk primary key (id)
);
