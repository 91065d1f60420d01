-- What desks and businesses write to each other about a case file.
create sequence message_seq start with 50 increment by 50;

create table message (
  id bigint not null primary key,
  file_number varchar(14) not null,
  side varchar(20) not null,
  author varchar(300) not null,
  content ${blob} not null,
  sent_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone
);
create index message_by_file on message (file_number, sent_at, id);
