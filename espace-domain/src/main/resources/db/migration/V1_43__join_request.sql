-- People of a business who found its eSpace and ask to be let in.
create sequence join_request_seq start with 50 increment by 50;
create table join_request (
  id bigint not null primary key,
  espace_id bigint not null,
  holder_ssn varchar(64) not null,
  title varchar(20) not null,
  state varchar(20) not null,
  asked_at timestamp(6) with time zone not null,
  decided_by varchar(64),
  decided_at timestamp(6) with time zone,
  version bigint not null,
  constraint join_request_espace_fk foreign key (espace_id) references espace (id),
  constraint join_request_once unique (espace_id, holder_ssn)
);
