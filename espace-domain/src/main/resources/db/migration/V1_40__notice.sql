-- What persons are told: on their page, and by mail.
create sequence notice_seq start with 50 increment by 50;
create table notice (
  id bigint not null primary key,
  recipient varchar(64),
  espace_id bigint not null,
  kind varchar(40) not null,
  subject varchar(100) not null,
  link varchar(200) not null,
  arguments ${blob} not null,
  address ${blob},
  language varchar(2) not null,
  created_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone,
  mail_state varchar(10) not null,
  attempts integer not null,
  due_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone
);
-- What a person has not read, the newest first.
create index notice_unread_ix on notice (recipient, espace_id, read_at, created_at, id);
-- What is to be mailed, the longest due first.
create index notice_due_ix on notice (mail_state, due_at, id);

-- The language in which a person reads, known from the pages that it opened; empty until then.
alter table holder add column language varchar(2);
