/* PROTOTYPE */
#include "alert/claim_terms.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "alert/skeleton.h"
static double P(const char*n,double d){const char*v=getenv(n);return v?strtod(v,NULL):d;}
static double p_ctx, p_unsure,p_unsure_norm,p_stem,p_k,p_prior,p_nctx,p_world,p_bits,p_num; static int inited;
static void init_p(void){ if(inited)return; inited=1; p_ctx=P("CTX",.3);p_unsure=P("UNSURE",.7);p_unsure_norm=P("UNORM",.3);p_stem=P("STEM",.5);p_k=P("K",6);p_prior=P("PRIOR",200);p_nctx=P("NCTX",.15);p_world=P("WORLD",1);p_bits=P("BITS",2.0);p_num=P("NUM",1);}
static double info(uint64_t t,const gs_claim_counts*c){
  double n=c?gs_claim_counts_all(c):0, df=c?gs_claim_counts_of(c,t):0;
  double idf=log((n+p_prior)/(df+1));
  double cap;
  switch(gs_term_kind_of(t)){
   case GS_TERM_NUMBER: cap=2.3*(gs_term_value(t)&7); idf*=p_num; break;
   case GS_TERM_WORLD: cap=6; idf*=p_world; break;
   case GS_TERM_NAME: cap=p_bits*gs_skeleton_length(gs_term_value(t)); break;
   default: return p_stem*idf;
  }
  return idf<cap?idf:cap;
}
double gs_claim_similarity(const gs_claim*a,const gs_claim*b,const gs_claim_counts*c){
  init_p();
  bool same=strcmp(a->lang,b->lang)==0;
  double wa[60],wb[60],ma[60]={0},mb[60]={0};
  for(unsigned i=0;i<a->n;i++)wa[i]=gs_term_kind_of(a->terms[i])==GS_TERM_STEM&&!same?0:info(a->terms[i],c);
  for(unsigned i=0;i<b->n;i++)wb[i]=gs_term_kind_of(b->terms[i])==GS_TERM_STEM&&!same?0:info(b->terms[i],c);
  double S=0;
  for(unsigned i=0;i<a->n;i++){
    if(wa[i]==0)continue;
    double best=0;int bj=-1;
    for(unsigned j=0;j<b->n;j++){
      if(wb[j]==0||mb[j]>0||gs_term_kind_of(a->terms[i])!=gs_term_kind_of(b->terms[j]))continue;
      double cl=0;
      if(gs_term_bare(a->terms[i])==gs_term_bare(b->terms[j]))cl=1;
      else if(gs_term_kind_of(a->terms[i])==GS_TERM_NAME){cl=gs_skeleton_closeness(gs_term_value(a->terms[i]),gs_term_value(b->terms[j]));}
      if(cl<=0)continue;
      cl*=fmin(wa[i],wb[j]);
      unsigned fa=a->terms[i],fb=b->terms[j];
      if(fa&1)cl*=p_ctx;
      if(fb&1)cl*=p_ctx;
      if(gs_term_kind_of(a->terms[i])==GS_TERM_NAME&&!same){ if(fa&2)cl*=p_unsure; if(fb&2)cl*=p_unsure;}
      if(cl>best){best=cl;bj=(int)j;}
    }
    if(bj>=0){ma[i]=1;mb[bj]=1;S+=best;}
  }
  double N=0;
  for(unsigned i=0;i<a->n;i++){unsigned f=a->terms[i];double w=wa[i];if(f&1)w*=p_nctx;if((f&2)&&!ma[i])w*=p_unsure_norm;N+=w;}
  for(unsigned i=0;i<b->n;i++){unsigned f=b->terms[i];double w=wb[i];if(f&1)w*=p_nctx;if((f&2)&&!mb[i])w*=p_unsure_norm;N+=w;}
  double s=2*S/(N+2*p_k); return s>1?1:s;
}
size_t gs_claim_put(const gs_claim *c, unsigned char out[GS_CLAIM_BYTES]){(void)c;(void)out;return 0;}
