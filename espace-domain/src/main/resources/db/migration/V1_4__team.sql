-- Members of an eSpace and what each may do in which subject area.
create sequence member_seq start with 50 increment by 50;
create table member (
  id bigint not null,
  espace_id bigint not null,
  holder_ssn varchar(64) not null,
  state varchar(20) not null,
  joined_at timestamp(6) with time zone not null,
  admitted_by varchar(64) not null,
  version bigint not null,
  constraint member_pk primary key (id),
  constraint member_espace_fk foreign key (espace_id) references espace (id),
  constraint member_holder_uk unique (holder_ssn, espace_id)
);
create index member_espace_ix on member (espace_id);

create table member_grant (
  member_id bigint not null,
  right_name varchar(30) not null,
  compartment varchar(20) not null,
  constraint member_grant_pk primary key (member_id, right_name, compartment),
  constraint member_grant_member_fk foreign key (member_id) references member (id)
);
